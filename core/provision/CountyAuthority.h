// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/CountyStatement.h"

#include <optional>

namespace shanke {

// The county's authority in the hands of its administrator: its statement, the secret half of the key that it
// works with, and how far the chain of what it said with that key goes, in a file that only this account of
// the PC may read. The recovery key is in no file: it is shown once, when it is made, and kept on paper.
class CountyAuthority
{
public:
    struct Made;
    // Of its events: how many there are, and the digest of the last.
    struct Chain
    {
        qint64 counter = 0;
        std::optional<Digest> last{};

        friend bool operator==(const Chain&, const Chain&) = default;
    };

    // A new county, which whoever believes another one will not take.
    static Result<Made> make();
    // The same county with a new working key. Of what the key before said all counts up to `lastEvent`.
    // Forbidden: that is not its recovery key.
    static Result<CountyAuthority> succeed(const CountyStatement& before, qint64 lastEvent,
                                           const DeviceKey& recovery);
    // Precondition: there is one already; ReadOnly, DiskFull.
    Result<> save(const QString& path);
    // NotFound, ReadOnly; Damaged: it is not what this program wrote.
    static Result<CountyAuthority> open(const QString& path);

    const CountyStatement& statement() const { return m_statement; }
    const DeviceKey& key() const { return m_key; }
    DeviceId device() const;
    const Chain& chain() const { return m_chain; }
    // What is said up to there has its counter for ever; durable when it returns, so call it before anybody
    // is told. Precondition: it is in no file, or another run went on from there meanwhile; ReadOnly,
    // DiskFull.
    Result<> advance(const Chain& chain);

private:
    CountyAuthority(CountyStatement statement, DeviceKey key);

    QJsonObject toJson() const;

    CountyStatement m_statement;
    DeviceKey m_key;
    Chain m_chain;
    QString m_path; // empty: in no file
};

struct CountyAuthority::Made
{
    CountyAuthority authority;
    DeviceKey recovery;
};

} // namespace shanke
