// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MergeCommand.h"

#include "base/counted.h"
#include "workspace/Workspace.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const MergeReport& report)
{
    QJsonArray candidates;
    for (const Candidate& candidate : report.candidates)
        candidates.append(candidate.toJson());
    return {{u"id"_s, report.id.toString()},
            {u"rev"_s, report.rev},
            {u"merged"_s, report.merged},
            {u"apart"_s, report.apart},
            {u"candidates"_s, candidates}};
}

QString wordsFor(const Candidate& candidate)
{
    if (candidate.isWholeDocument())
        return u"removed elsewhere while it was changed here; it is kept"_s;
    QStringList address{candidate.place, candidate.id, candidate.field};
    address.removeAll(QString());
    return address.join(u'/');
}

QString toWords(const MergeReport& report)
{
    QStringList parts;
    if (report.merged > 0)
        parts.append(counted(report.merged, u"other version"_s) + u" merged"_s);
    if (report.apart > 0)
        parts.append(counted(report.apart, u"other version"_s) + u" of a document that is never edited"_s);
    for (const Candidate& candidate : report.candidates)
        parts.append(u"to choose: "_s + wordsFor(candidate));
    return report.id.toString() + u'\t' + parts.join(u"; "_s);
}

} // namespace

MergeCommand::MergeCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "merge", "make one of what several devices made of a document");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("ID", m_id, "only this document");
}

void MergeCommand::start()
{
    Workspace* opened = workspace();
    if (!opened)
        return;
    const DatabaseName database(QString::fromStdString(m_database));
    if (m_id.empty())
        return await(opened->merging().mergeAll(database),
                     [this](const QList<MergeReport>& reports) { show(reports); });
    await(opened->merging().merge(database, DocId(QString::fromStdString(m_id))),
          [this](const MergeReport& report) { show({report}); });
}

void MergeCommand::show(const QList<MergeReport>& reports)
{
    qsizetype waiting = 0;
    for (const MergeReport& report : reports) {
        console().line(toWords(report), toJson(report));
        waiting += report.needsPerson() ? 1 : 0;
    }
    if (waiting == 0)
        return finish(ExitStatus::Done);
    console().complain(counted(waiting, u"document needs"_s, u"documents need"_s) +
                       u" a person to choose; this is done in the desktop program."_s);
    finish(ExitStatus::NeedsAttention);
}

} // namespace shanke::cli
