// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "workspace/values/DelegationValues.h"

#include <QObject>

namespace shanke {

class Workspace;

// Whether this person reviews plans, in their own right or in another's place; asked again when something
// changed. Once a day it ends what this person may end and whose last day is over. Lives in the ui thread.
class ReviewAccess : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    ReviewAccess(Workspace& workspace, const Clock& clock, QObject* parent = nullptr);

signals:
    void changed(bool isReviewer);

private:
    void read();
    void endOver();

    Workspace& m_workspace;
    const Clock& m_clock;
    OneAtATime m_reading{[this] { read(); }};
    QDate m_endedOn;
};

} // namespace shanke
