// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ChangesCommand.h"

#include "workspace/DocumentRepository.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ChangeRow& row)
{
    QJsonArray revs;
    for (const LeafState& leaf : row.leaves)
        revs.append(QJsonObject{{u"rev"_s, leaf.rev.toString()}});
    QJsonObject json{{u"seq"_s, number(row.sequence)}, {u"id"_s, row.id.toString()}, {u"changes"_s, revs}};
    if (row.deleted)
        json[u"deleted"_s] = true;
    return json;
}

QString toWords(const ChangeRow& row)
{
    QStringList revs;
    for (const LeafState& leaf : row.leaves)
        revs.append(leaf.rev.toString());
    return QString::number(row.sequence) + u'\t' + row.id.toString() + u'\t' + revs.join(u' ') +
           (row.deleted ? u"\tdeleted"_s : QString());
}

} // namespace

ChangesCommand::ChangesCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "changes", "print the change feed of a database");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("--since", m_since, "only after this sequence")
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    me.add_option("--limit", m_limit, "at most so many")->check(CLI::PositiveNumber)->type_name("N");
}

void ChangesCommand::start()
{
    if (WorkspaceReader* opened = reader())
        await(opened->documents().changes(DatabaseName(QString::fromStdString(m_database)), m_since, m_limit),
              [this](const ChangeRows& changes) {
                  for (const ChangeRow& row : changes.rows)
                      console().line(toWords(row), toJson(row));
                  finish(ExitStatus::Done);
              });
}

} // namespace shanke::cli
