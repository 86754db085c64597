// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace shanke {

// A backup in a list.
struct BackupEntry
{
    QString folder; // absolute; names it
    QDateTime time;
    qint64 bytes = 0; // that only this backup needs

    friend bool operator==(const BackupEntry&, const BackupEntry&) = default;
};

} // namespace shanke
