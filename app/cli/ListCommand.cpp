// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListCommand.h"

#include "workspace/DocumentRepository.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

ListCommand::ListCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "list", "list the documents of a database: id and revision");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("--kind", m_kind, "only these: plan, submission, decision...")->type_name("KIND");
}

void ListCommand::start()
{
    if (WorkspaceReader* opened = reader())
        await(opened->documents().list(DatabaseName(QString::fromStdString(m_database)),
                                       QString::fromStdString(m_kind)),
              [this](const std::vector<DocumentRow>& rows) {
                  for (const DocumentRow& row : rows) {
                      const QString mark = row.conflicted ? u"\tconflict"_s : QString();
                      console().line(row.id.toString() + u'\t' + row.winner.toString() + mark,
                                     {{u"id"_s, row.id.toString()},
                                      {u"rev"_s, row.winner.toString()},
                                      {u"conflict"_s, row.conflicted}});
                  }
                  finish(ExitStatus::Done);
              });
}

} // namespace shanke::cli
