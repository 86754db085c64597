// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PublishCommand.h"

#include "workspace/PrepService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

PublishCommand::PublishCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "publish",
                "make a plan the standard plan of a column; without a plan: the columns that you keep");
    me.add_option("PLAN", m_plan, "a plan of your own, or a draft of a standard plan at your school");
    me.add_option("--column", m_column, "the column; else that of the plan's subject and grade: yuwen-p3");
}

void PublishCommand::start()
{
    if (!workspace())
        return;
    if (m_plan.empty())
        return listColumns();
    if (!m_column.empty())
        return publish(QString::fromStdString(m_column));
    await(workspace()->preparing().columnFor(DocId(QString::fromStdString(m_plan))),
          [this](const QString& column) { publish(column); });
}

void PublishCommand::listColumns()
{
    await(workspace()->preparing().columns(), [this](const QList<PublishableColumn>& columns) {
        for (const PublishableColumn& column : columns)
            console().line(column.isHere ? column.column : column.column + u"\tnot on this PC yet"_s,
                           {{u"column"_s, column.column}, {u"here"_s, column.isHere}});
        finish(ExitStatus::Done);
    });
}

void PublishCommand::publish(const QString& column)
{
    await(workspace()->preparing().publish(DocId(QString::fromStdString(m_plan)), column),
          [this](const PublishedPlan& published) {
              const QString words = u"%1: version %2 in %3"_s.arg(published.id.toString())
                                        .arg(published.version)
                                        .arg(published.column);
              console().line(words, {{u"id"_s, published.id.toString()},
                                     {u"column"_s, published.column},
                                     {u"version"_s, published.version},
                                     {u"supersedes"_s, published.superseded}});
              finish(ExitStatus::Done);
          });
}

} // namespace shanke::cli
