// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace shanke {

// Work of its own that goes on for a while beside others: a file being cut, a replication that a person
// ordered. Owned by Runs, which ends it when it says that it is over, or before what it works on goes.
class Run : public QObject
{
    Q_OBJECT
signals:
    void over(); // nothing more comes of it
};

} // namespace shanke
