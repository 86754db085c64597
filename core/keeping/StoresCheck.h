// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/ReadableStores.h"

namespace shanke {

// Checks databases one after another and answers a sentence for each finding; none when all is well. Whoever
// keeps them is told which are damaged before anything else. A database that went meanwhile is none. For a
// thread of the pool.
class StoresCheck
{
public:
    using OnDamage = std::function<Result<>(const DatabaseName& database)>;

    StoresCheck(ReadableStores stores, StopFlag stop, OnDamage onDamage)
        : m_stores(std::move(stores)), m_stop(std::move(stop)), m_onDamage(std::move(onDamage))
    {
    }

    // Every file, tree, body and digest.
    Result<QStringList> whole() const;
    // Only that the files hold together.
    Result<QStringList> structure() const;
    // That no submission was altered after it was handed in.
    Result<QStringList> submissions() const;

private:
    using Look = std::function<Result<QStringList>(const DocumentStore&, const ReadSnapshot&)>;

    Result<QStringList> each(const Look& look) const;
    Result<QStringList> lookAt(const DatabaseName& database, const Look& look) const;

    ReadableStores m_stores;
    StopFlag m_stop;
    OnDamage m_onDamage;
};

} // namespace shanke
