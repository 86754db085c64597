// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/SqliteError.h"

#include <sqlite3.h>

namespace shanke {

namespace {

ErrorKind kindOf(int code, int extended)
{
    switch (code) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::ReadOnly;
    case SQLITE_CANTOPEN:
        return ErrorKind::NotFound;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::InUse;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_TOOBIG:
        return ErrorKind::TooLarge;
    // The index of the log is a file of its own: growing it is where a full disk shows first.
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_SHMSIZE ? ErrorKind::DiskFull : ErrorKind::Damaged;
    default:
        return ErrorKind::Damaged;
    }
}

} // namespace

Error sqliteError(const SQLite::Exception& exception)
{
    return Error{kindOf(exception.getErrorCode(), exception.getExtendedErrorCode()),
                 QString::fromUtf8(exception.what()), QStringLiteral("sqlite")};
}

} // namespace shanke
