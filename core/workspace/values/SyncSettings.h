// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>

// What a person decides about the way to the server.
namespace shanke {

enum class LinkKind {
    Intranet, // the school's own network: costs nothing
    Internet,
    Metered // paid by what goes over it
};

struct SyncSettings
{
    std::optional<LinkKind> link; // none: seen from the server's address
    // Bytes of files a day and kind of link; no entry: as many as there are. Texts always go.
    std::map<LinkKind, qint64> dailyBytes{{LinkKind::Internet, 1'000'000'000},
                                          {LinkKind::Metered, 50'000'000}};

    friend bool operator==(const SyncSettings&, const SyncSettings&) = default;
};

} // namespace shanke
