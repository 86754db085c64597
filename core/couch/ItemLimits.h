// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtGlobal>

// How much a server lets one request name: counted while it is read, so that a small text buys little work.
// A client of this program names a thousand at most; who is answered TooLarge asks for fewer.
namespace shanke::couch {

constexpr qsizetype MostItems = 10'000;
constexpr qsizetype MostDatabases = 1000;      // of one _dbs_info, ten times CouchDB's
constexpr qsizetype MostRevsOfDocument = 1000; // of one _revs_diff: as many as are remembered of a branch

constexpr qsizetype LargestLocal = 256 * 1024; // bytes of a local document, which holds a checkpoint

inline Failure tooManyItems()
{
    return fail(ErrorKind::TooLarge,
                QStringLiteral("The request names more than this server takes at once."));
}

} // namespace shanke::couch
