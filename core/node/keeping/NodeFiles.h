// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/BackupWriter.h"

#include <QStringList>

namespace shanke {

// The files in the folder of a node, read beside a node that may be serving them: every database through a
// connection of its own that writes nothing. A value, for any thread.
class NodeFiles
{
public:
    // `school`: which one the node serves, where that is known.
    explicit NodeFiles(QString folder, DatabaseName school = {});

    const QString& folder() const { return m_folder; }
    // The databases that are there now.
    ReadableStores stores() const;
    QString pathOf(const DatabaseName& database) const;
    // The school's own database: of the school that is served, else the only one that is here, else none.
    DatabaseName school() const;
    // NotFound: it is not the folder of a node.
    Result<BackupSource> backupSource(const QDateTime& now) const;

    // What lies beside the databases: who the node is, to its clients and to the county.
    static QStringList identityNames();

private:
    QString m_folder;
    DatabaseName m_school;
};

} // namespace shanke
