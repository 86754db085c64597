// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/FailureKinds.h"

namespace shanke {

bool isOfThisPc(ErrorKind failure)
{
    switch (failure) {
    case ErrorKind::DiskFull:
    case ErrorKind::ReadOnly:
    case ErrorKind::InUse:
    case ErrorKind::NewerVersion:
    case ErrorKind::Damaged:
        return true;
    default:
        return false;
    }
}

} // namespace shanke
