// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewPcBar.h"

#include "ui/common/whenReady.h"
#include "workspace/DeviceService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

NewPcBar::NewPcBar(Workspace& workspace, QWidget* parent) : InfoBar(parent), m_workspace(workspace)
{
    setObjectName(u"shell.newPc"_s);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &NewPcBar::onStatus);
    look();
}

void NewPcBar::onStatus(const SyncStatus& status)
{
    const LinkState before = std::exchange(m_link, status.link);
    if (before == LinkState::Working && status.link != LinkState::Working)
        look();
}

void NewPcBar::look()
{
    whenReady(m_workspace.devices().unseen(), this, [this](const Result<QList<DeviceEntry>>& unseen) {
        show(unseen.value_or(QList<DeviceEntry>()));
    });
}

void NewPcBar::show(const QList<DeviceEntry>& unseen)
{
    if (unseen.isEmpty())
        return hide();
    QStringList codes;
    for (const DeviceEntry& entry : unseen)
        codes.append(entry.card.key.fingerprint());
    showMessage(
        Tone::Attention,
        tr("A PC signs in your name that was not there before, with the code %1. Is it not yours, take it "
           "out of use and tell the head.")
            .arg(QLocale().createSeparatedList(codes)),
        {tr("Look at it"), [this] { lookAtThem(); }});
}

void NewPcBar::lookAtThem()
{
    whenReady(m_workspace.devices().noteSeen(), this, [this](const Result<>&) { hide(); });
    emit devicesWanted();
}

} // namespace shanke
