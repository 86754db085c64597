// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shanke {

// Up to where a device is believed that was taken out of use: its last event and its last save.
struct LastBelieved
{
    qint64 event = 0;
    qint64 save = 0;
};

} // namespace shanke
