// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TrustBar.h"

#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

TrustBar::TrustBar(Workspace& workspace, QWidget* parent) : InfoBar(parent)
{
    setObjectName(u"shell.trust"_s);
    connect(&workspace.sync(), &SyncService::statusChanged, this, &TrustBar::showStatus);
}

void TrustBar::showStatus(const SyncStatus& status)
{
    const bool isUntrusted = status.link == LinkState::UntrustedServer;
    if (isUntrusted && !isVisibleTo(parentWidget()))
        showMessage(Tone::Attention, tr("Nothing is sent yet: first compare the code of the server."),
                    {tr("Compare the code"), [this] { emit comparingWanted(); }});
    else if (!isUntrusted && status.link != LinkState::Working)
        hide();
}

} // namespace shanke
