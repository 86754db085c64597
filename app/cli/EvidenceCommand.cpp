// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EvidenceCommand.h"

#include "app/cli/paperFile.h"
#include "base/WholeFile.h"
#include "base/counted.h"
#include "paper/paperSheet.h"
#include "workspace/PaperService.h"
#include "workspace/ResearchService.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QString isoText(const QDateTime& moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODate) : QString();
}

} // namespace

EvidenceCommand::EvidenceCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "evidence", "what counts for you in a term, document by document");
    me.add_option("--day", m_day, "a day of the term, else today")->type_name("YYYY-MM-DD");
    me.add_option("--to", m_to, "the file to write instead, to be signed; it is replaced")
        ->type_name("FILE.docx|.pdf|.html");
}

bool EvidenceCommand::drawsText() const
{
    return endingOf(m_to) == u"pdf";
}

void EvidenceCommand::start()
{
    const QDate day =
        m_day.empty() ? QDate::currentDate() : QDate::fromString(QString::fromStdString(m_day), Qt::ISODate);
    if (!day.isValid())
        return refuseUsage(u"%1 is no day: 2026-11-30 is one"_s.arg(QString::fromStdString(m_day)));
    if (!m_to.empty() && !paperEndings().contains(endingOf(m_to)))
        return refuseUsage(u"%1 is no file for paper: its name ends with .docx, .pdf or .html"_s.arg(
            QString::fromStdString(m_to)));
    if (!reader())
        return;
    const TermDays term = TermDays::around(day);
    if (m_to.empty())
        await(reader()->research().evidence(term), [this](const EvidenceView& view) { show(view); });
    else
        await(reader()->paper().evidence(term), [this](const PaperSource& source) { write(source); });
}

void EvidenceCommand::show(const EvidenceView& view)
{
    for (const EvidenceLine& line : view.lines) {
        for (const ShownFact& fact : line.shown) {
            const QString what(line.sort->what);
            const QString day = fact.fact.day.toString(Qt::ISODate);
            const QString title = view.titles.value(fact.document);
            console().line(
                QStringList{day, what, QString::number(fact.fact.amount), title, fact.document.toString()}
                    .join(u'\t'),
                {{u"requirement"_s, QString(line.sort->requirement)},
                 {u"what"_s, what},
                 {u"day"_s, day},
                 {u"amount"_s, fact.fact.amount},
                 {u"title"_s, title},
                 {u"id"_s, fact.document.toString()},
                 {u"signedAt"_s, isoText(fact.signedAt)},
                 {u"receivedAt"_s, isoText(fact.receivedAt)}});
        }
    }
    finish(ExitStatus::Done);
}

void EvidenceCommand::write(const PaperSource& source)
{
    m_words.emplace();
    const QString path = QString::fromStdString(m_to);
    const auto bytes =
        paperFile(wholeSheet(source, m_words->onPaper()), {}, endingOf(m_to), m_words->onPaper());
    const auto written = bytes ? writeWhole(path, *bytes) : tl::unexpected(bytes.error());
    if (!written)
        return fail(written.error());
    console().line(u"%1: %2"_s.arg(path, counted(bytes->size(), u"byte"_s)),
                   {{u"output"_s, path}, {u"size"_s, number(bytes->size())}});
    finish(ExitStatus::Done);
}

void EvidenceCommand::refuseUsage(const QString& sentence)
{
    console().complain(sentence);
    finish(ExitStatus::WrongUsage);
}

} // namespace shanke::cli
