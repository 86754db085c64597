// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierRun.h"

namespace shanke {

CourierRun::~CourierRun()
{
    halt();
}

void CourierRun::halt()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void CourierRun::cancel()
{
    *m_stop = true;
}

} // namespace shanke
