// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ResourceFolderBox.h"

#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/ResourceFolderRow.h"
#include "workspace/FileService.h"
#include "workspace/ResourceFolder.h"
#include "workspace/Workspace.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

ResourceFolderBox::ResourceFolderBox(Workspace& workspace, QWidget* parent) : QWidget(parent), m_folder(workspace.files().resources())
{
    auto* message = new InfoBar;
    message->setObjectName(u"settings.resourcesMessage"_s);
    auto* row = new ResourceFolderRow(m_folder, ResourceFolderRow::Forgetting::Offered);
    connect(row, &ResourceFolderRow::failed, message,
            [message](const QString& sentence) { message->showMessage(Tone::Attention, sentence); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->addWidget(
        makeLabel(tr("The folder with your slides, papers and videos. Its names are listed for the "
                     "search (Ctrl+K) and for plans; its files stay as they are, and whoever "
                     "forgets it here loses none of them."),
                  TextRole::Muted, LineBreaks::Wrap));
    layout->addWidget(message);
    layout->addWidget(row);
}

// A disk comes and goes while nobody looks.
void ResourceFolderBox::showEvent(QShowEvent* event)
{
    m_folder.refresh(ResourceFolder::Fresh);
    QWidget::showEvent(event);
}

} // namespace shanke
