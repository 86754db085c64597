// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountBar.h"

#include "workspace/Account.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

AccountBar::AccountBar(Workspace& workspace, QWidget* parent) : InfoBar(parent)
{
    setObjectName(u"shell.account"_s);
    if (workspace.account().settings().isProvisional())
        showMessage(
            Tone::Attention,
            tr("Your user name or school is not known yet. Plans can be written already; nothing can be "
               "submitted or sent until it is."),
            {tr("Say it now"), [this] { emit accountWanted(); }});
}

} // namespace shanke
