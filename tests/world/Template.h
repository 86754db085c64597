// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke::world {

// Folders of machines as every history begins with them, made once for a process: workspaces of js01 (twice)
// and of sh01, who approves, a node and a county whose databases are there. Copying them costs less than
// making them.
class Template
{
public:
    explicit Template(QString folder);

    static QStringList names(); // of PCs
    // Into `folder`: "A", "B", "C", "node", "county".
    void copyTo(const QString& folder) const;

private:
    void makePc(const QString& name) const;
    void makeServers() const;

    QString m_folder;
};

} // namespace shanke::world
