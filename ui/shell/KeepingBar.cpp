// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeepingBar.h"

#include "ui/common/ErrorText.h"
#include "ui/common/KeepingSentence.h"
#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

KeepingBar::KeepingBar(Workspace& workspace, QWidget* parent) : InfoBar(parent)
{
    setObjectName(u"shell.keeping"_s);
    KeepingService& keeping = workspace.keeping();
    if (const QString done = KeepingSentence::of(keeping.notes()); !done.isEmpty())
        showMessage(Tone::Attention, done);
    if (const auto& unwritable = workspace.unwritable())
        showMessage(Tone::Bad,
                    tr("Everything can be read, and nothing can be saved until this is in order and the "
                       "program is started again.") +
                        u' ' + ErrorText::of(*unwritable));
    connect(&keeping, &KeepingService::damageFound, this, [this] {
        showError({ErrorKind::Damaged, {}, {}});
    });
}

} // namespace shanke
