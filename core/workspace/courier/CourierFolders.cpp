// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierFolders.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<CourierFolder>> CourierFolders::claim()
{
    if (!m_given.expired())
        return fail(ErrorKind::InUse,
                    u"Another bundle is being made or brought in; wait until it is done."_s);
    SHANKE_LET(std::shared_ptr<CourierFolder> folder, CourierFolder::make(m_workspace));
    m_given = folder;
    return folder;
}

} // namespace shanke
