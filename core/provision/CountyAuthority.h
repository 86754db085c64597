// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/CountyStatement.h"

namespace shanke {

// The county's authority in the hands of its administrator: its statement, and the secret half of the key
// that it works with, in a file that only this account of the PC may read. The recovery key is in no file: it
// is shown once, when it is made, and kept on paper.
class CountyAuthority
{
public:
    struct Made;

    // A new county, which whoever believes another one will not take.
    static Result<Made> make();
    // Precondition: there is one already; ReadOnly, DiskFull.
    Result<> save(const QString& path) const;
    // NotFound, ReadOnly; Damaged: it is not what this program wrote.
    static Result<CountyAuthority> open(const QString& path);

    const CountyStatement& statement() const { return m_statement; }
    const DeviceKey& key() const { return m_key; }

private:
    CountyAuthority(CountyStatement statement, DeviceKey key);

    CountyStatement m_statement;
    DeviceKey m_key;
};

struct CountyAuthority::Made
{
    CountyAuthority authority;
    DeviceKey recovery;
};

} // namespace shanke
