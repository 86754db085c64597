// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StandingBars.h"

#include "ui/shell/AccountBar.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/KeepingBar.h"
#include "ui/shell/NewPcBar.h"
#include "ui/shell/TrustBar.h"
#include "ui/shell/TurnedBar.h"

#include <QVBoxLayout>

namespace shanke {

StandingBars::StandingBars(Workspace& workspace, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* trust = new TrustBar(workspace, this);
    connect(trust, &TrustBar::comparingWanted, this, &StandingBars::comparingWanted);
    auto* account = new AccountBar(workspace, this);
    connect(account, &AccountBar::accountWanted, this, &StandingBars::accountWanted);
    auto* pcs = new NewPcBar(workspace, this);
    connect(pcs, &NewPcBar::devicesWanted, this, &StandingBars::devicesWanted);
    auto* turned = new TurnedBar(workspace, this);
    connect(turned, &TurnedBar::told, this, &notifyDesktop);
    connect(turned, &TurnedBar::planWanted, this, &StandingBars::planWanted);
    connect(turned, &TurnedBar::reviewWanted, this, &StandingBars::reviewWanted);
    for (QWidget* bar :
         std::initializer_list<QWidget*>{new KeepingBar(workspace, this), trust, account, pcs, turned})
        layout->addWidget(bar);
}

} // namespace shanke
