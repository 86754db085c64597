// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/UnconfirmedPcs.h"

#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

UnconfirmedPcs::UnconfirmedPcs(Workspace& workspace, QWidget* parent)
    : InfoBar(parent), m_workspace(workspace)
{
    setObjectName(u"review.unconfirmed"_s);
}

// What cannot be asked now is asked with the next change.
void UnconfirmedPcs::refresh()
{
    m_answer.to(m_workspace.devices().list(), [this](const Result<QList<DeviceEntry>>& devices) {
        if (devices)
            showDevices(*devices);
    });
}

void UnconfirmedPcs::showDevices(const QList<DeviceEntry>& devices)
{
    QStringList parts;
    for (const DeviceEntry& device : devices) {
        if (device.mayVouch && device.waiting > 0)
            //: of a person's PC
            parts.append(tr("%1: %n documents", nullptr, device.waiting).arg(device.card.name));
    }
    const QString text =
        parts.isEmpty()
            ? QString()
            : tr("Waits until you confirm the PC it was written on: %1").arg(parts.join(u" · "_s));
    if (std::exchange(m_said, text) == text)
        return;
    if (text.isEmpty())
        return hide();
    showMessage(Tone::Attention, text, {tr("Confirm…"), [this] { emit devicesRequested(); }});
}

} // namespace shanke
