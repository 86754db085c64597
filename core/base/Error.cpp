// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString errorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return u"invalid_input"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::NotOurServer:
        return u"not_our_server"_s;
    case ErrorKind::UntrustedServer:
        return u"untrusted_server"_s;
    case ErrorKind::Protocol:
        return u"protocol"_s;
    case ErrorKind::ServerBusy:
        return u"server_busy"_s;
    case ErrorKind::TooLarge:
        return u"too_large"_s;
    case ErrorKind::ServerFull:
        return u"server_full"_s;
    case ErrorKind::Precondition:
        return u"precondition"_s;
    case ErrorKind::DiskFull:
        return u"disk_full"_s;
    case ErrorKind::ReadOnly:
        return u"read_only"_s;
    case ErrorKind::InUse:
        return u"in_use"_s;
    case ErrorKind::NewerVersion:
        return u"newer_version"_s;
    case ErrorKind::Damaged:
        return u"damaged"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

bool isTransient(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::NotOurServer || kind == ErrorKind::Protocol ||
           kind == ErrorKind::ServerBusy;
}

} // namespace shanke
