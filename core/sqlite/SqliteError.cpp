// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/SqliteError.h"

#include <sqlite3.h>

namespace shanke {

namespace {

// What cannot be read is damaged; what cannot be written says nothing about the file. The index of the log is
// a file of its own: growing it is where a full disk shows first.
ErrorKind kindOfFailedAccess(int extended)
{
    switch (extended) {
    case SQLITE_IOERR_SHMSIZE:
        return ErrorKind::DiskFull;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorKind::Damaged;
    default:
        return ErrorKind::ReadOnly;
    }
}

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
    case SQLITE_IOERR:
        return kindOfFailedAccess(extended);
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
