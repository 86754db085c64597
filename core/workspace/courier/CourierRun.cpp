// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierRun.h"

#include "workspace/engine/EngineState.h"

namespace shanke {

using namespace Qt::StringLiterals;

CourierRun::CourierRun(EngineState& state) : QObject(&state), m_state(state)
{
}

CourierRun::~CourierRun()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void CourierRun::cancel()
{
    *m_stop = true;
}

Result<> CourierRun::claimFolder()
{
    for (const CourierRun* run : m_state.findChildren<CourierRun*>()) {
        if (run != this && run->m_folder)
            return fail(ErrorKind::InUse,
                        u"Another bundle is being made or brought in; wait until it is done."_s);
    }
    SHANKE_LET(m_folder, CourierFolder::make(m_state.folder().path()));
    return {};
}

} // namespace shanke
