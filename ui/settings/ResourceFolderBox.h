// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shanke {

class ResourceFolder;
class Workspace;

// The folder of resources of this PC: which one it is, and what can be done about it. Objects:
// "settings.resourcesMessage", and those of ResourceFolderRow.
class ResourceFolderBox : public QWidget
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit ResourceFolderBox(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    ResourceFolder& m_folder;
};

} // namespace shanke
