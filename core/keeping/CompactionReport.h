// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shanke {

struct CompactionReport
{
    qint64 bodies = 0; // texts of old versions that were given up
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
};

} // namespace shanke
