// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/recordTable.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Workspace;

// The records of a list as a workbook, a sheet a kind: read one after the other, written off the ui thread.
// One at a time; what cannot be read any more is left out. Lives in the ui thread.
class TableSaving : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit TableSaving(Workspace& workspace, QObject* parent = nullptr)
        : QObject(parent), m_workspace(workspace)
    {
    }

    // `ids`: in the order of the rows. Does nothing while it works.
    void save(const QList<DocId>& ids, const QString& path);
    bool isWorking() const { return !m_path.isEmpty(); }

signals:
    void written(const QString& path, int records, int skipped);
    void failed(const shanke::Error& error);

private:
    void readNext();
    void write();

    Workspace& m_workspace;
    QList<DocId> m_ids;
    QString m_path;
    qsizetype m_next = 0;
    int m_skipped = 0;
    std::vector<TableRecord> m_records;
};

} // namespace shanke
