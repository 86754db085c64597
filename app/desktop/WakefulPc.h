// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace shanke {

// Asks the system (logind) not to fall asleep by itself while it lives. Where the system has nobody to ask,
// or says no, the PC sleeps as it always did.
class WakefulPc : public QObject
{
public:
    // `reason` is shown by the system to whoever asks why.
    explicit WakefulPc(const QString& reason);

private:
    QDBusUnixFileDescriptor m_lock; // closing it ends the wish
};

} // namespace shanke
