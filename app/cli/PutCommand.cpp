// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PutCommand.h"

#include "base/counted.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

PutCommand::PutCommand(Surroundings& surroundings, CLI::App& program)
    : Command(surroundings), m_input(LongestDocumentLine)
{
    CLI::App& me = declare(program, "put", "write documents, one JSON object a line");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("FILE", m_file, "standard input when absent");
    connect(&m_input, &InputLines::batch, this, &PutCommand::write);
    connect(&m_input, &InputLines::failed, this, &PutCommand::fail);
}

// The workspace is taken when there is something to write: what comes through a pipe may come from a program
// that writes to it first.
void PutCommand::start()
{
    if (const auto opened = m_input.open(QString::fromStdString(m_file)); !opened)
        return fail(opened.error());
    m_input.next();
}

// The batch under way is still written and acknowledged.
void PutCommand::interrupt()
{
    m_interrupted = true;
    m_input.stop();
    if (!isOpen())
        return Command::interrupt();
    await(workspace()->documents().databases(), [this](const QList<DatabaseName>&) { Command::interrupt(); });
}

void PutCommand::write(const QList<InputLines::Line>& lines)
{
    if (!workspace())
        return;
    if (lines.isEmpty())
        return end();
    QList<QByteArray> documents;
    for (const InputLines::Line& line : lines)
        documents.append(line.text);
    await(workspace()->documents().put(DatabaseName(QString::fromStdString(m_database)), documents),
          [this, lines](const QList<Result<Revision>>& written) {
              acknowledge(lines, written);
              if (!m_interrupted)
                  m_input.next();
          });
}

void PutCommand::acknowledge(const QList<InputLines::Line>& lines, const QList<Result<Revision>>& written)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isTooLong) {
            refuse(lines[i], {ErrorKind::TooLarge, u"the line is longer than a document may be"_s, {}});
        } else if (!written[i]) {
            refuse(lines[i], written[i].error());
        } else {
            ++m_written;
            console().object({{u"id"_s, written[i]->id.toString()}, {u"rev"_s, written[i]->rev.toString()}});
        }
    }
}

void PutCommand::refuse(const InputLines::Line& line, const Error& error)
{
    const QJsonValue id = error.origin.isEmpty() ? QJsonValue() : QJsonValue(error.origin);
    console().object({{u"id"_s, id},
                      {u"error"_s, errorName(error.kind)},
                      {u"reason"_s, error.detail},
                      {u"line"_s, number(line.number)}});
    if (error.kind == ErrorKind::Conflict) {
        ++m_conflicts;
        return;
    }
    if (++m_bad == 1)
        m_firstBad = u"line %1: %2"_s.arg(line.number).arg(error.detail);
}

void PutCommand::end()
{
    if (m_conflicts > 0)
        console().complain(
            counted(m_conflicts, u"document was"_s, u"documents were"_s) +
            u" changed meanwhile and not written: get the newest revision and repeat the change on it."_s);
    if (m_bad > 0)
        console().complain(
            u"%1 could not be written; the first, %2"_s.arg(counted(m_bad, u"line"_s), m_firstBad));
    if (m_bad > 0)
        return finish(ExitStatus::Failed);
    finish(m_conflicts > 0 ? ExitStatus::NeedsAttention : ExitStatus::Done);
}

} // namespace shanke::cli
