// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/InfoBar.h"
#include "ui/common/LatestAnswer.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class Workspace;

// The line over Review that says whose work would be here if this person confirmed a PC, with the way to do
// it. Hidden while there is none, and once it was closed until something else is to be said.
class UnconfirmedPcs : public InfoBar
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit UnconfirmedPcs(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    void devicesRequested();

private:
    void showDevices(const QList<DeviceEntry>& devices);

    Workspace& m_workspace;
    LatestAnswer m_answer;
    QString m_said;
};

} // namespace shanke
