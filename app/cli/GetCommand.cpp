// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GetCommand.h"

#include "workspace/DocumentRepository.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

// CouchDB's _revs_info.
QJsonArray historyOf(const DocumentState& state)
{
    QJsonArray history;
    for (const HistoryEntry& entry : state.history) {
        const QString status =
            entry.available ? (entry.deleted ? u"deleted"_s : u"available"_s) : u"missing"_s;
        history.append(QJsonObject{{u"rev"_s, entry.rev.toString()}, {u"status"_s, status}});
    }
    return history;
}

} // namespace

GetCommand::GetCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "get", "print one document");
    me.add_option("DATABASE", m_database)->required();
    me.add_option("ID", m_id)->required();
    me.add_option("--rev", m_rev, "this revision, not the newest")->type_name("REV");
    me.add_flag("--conflicts", m_conflicts, "say which other versions there are (_conflicts)");
    me.add_flag("--history", m_history, "say which revisions there were (_revs_info)");
}

void GetCommand::start()
{
    if (WorkspaceReader* opened = reader())
        await(opened->documents().get(DatabaseName(QString::fromStdString(m_database)),
                                      DocId(QString::fromStdString(m_id)), QString::fromStdString(m_rev),
                                      m_conflicts),
              [this](const QByteArray& document) {
                  if (m_history)
                      return addHistory(document);
                  console().raw(document);
                  finish(ExitStatus::Done);
              });
}

void GetCommand::addHistory(const QByteArray& document)
{
    await(reader()->documents().state(DatabaseName(QString::fromStdString(m_database)),
                                      DocId(QString::fromStdString(m_id))),
          [this, document](const DocumentState& state) {
              // Put into the text, so that the document itself is printed as it is stored.
              const QByteArray history = QJsonDocument(historyOf(state)).toJson(QJsonDocument::Compact);
              console().raw(document.chopped(1) + ",\"_revs_info\":" + history + '}');
              finish(ExitStatus::Done);
          });
}

} // namespace shanke::cli
