// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "lesson/Roster.h"
#include "ui/common/LatestAnswer.h"
#include "workspace/values/HistoryValues.h"

#include <QHash>
#include <QSet>

namespace shanke {

class Workspace;

// How much two versions differ at one place.
struct PlaceDifference
{
    QString place; // as the kind names it, or a member that this program keeps
    int count = 0;
};

// The history of one record while somebody looks at it: its kept versions, the one that is chosen, and in
// what that differs from another. Texts are read when they are looked at, once. Lives in the ui thread and
// never waits.
class HistorySession : public QObject
{
    Q_OBJECT
public:
    enum class ComparedWith { Before, Current };

    // `workspace` outlives it.
    HistorySession(Workspace& workspace, const DocId& id, QObject* parent = nullptr);

    void read();
    void choose(const QString& rev);
    void compareWith(ComparedWith with);

    const RecordHistory& history() const { return m_history; }
    const QString& chosen() const { return m_chosen; }
    // Null until it is read.
    const Record* record() const { return find(m_chosen); }
    // What the chosen one is compared with; null: there is none, or it is still to be read.
    const Record* other() const { return find(otherRev()); }
    bool isCompared() const { return !otherRev().isEmpty(); }
    // Blocks and items of the chosen one that the other has not, or has otherwise.
    QSet<QString> changedBlocks() const;
    std::vector<PlaceDifference> differences() const; // in the order of print
    bool isCurrent() const;
    // As it is shown: with names in place of accounts.
    QJsonObject shownDocument(const Record& record) const;

signals:
    void listed();
    void shown(); // the chosen one is here, or what it is compared with
    void failed(const shanke::Error& error);

private:
    QString otherRev() const;
    QString currentRev() const;
    const Record* find(const QString& rev) const;
    void readVersions();
    void fetch(const QString& rev);

    Workspace& m_workspace;
    DocId m_id;
    LatestAnswer m_list;
    Roster m_roster; // nobody, where it is not here
    RecordHistory m_history;
    QString m_chosen;
    ComparedWith m_with = ComparedWith::Before;
    QHash<QString, Record> m_records;
    QSet<QString> m_asked;
};

} // namespace shanke
