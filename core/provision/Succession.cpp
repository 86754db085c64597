// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/Succession.h"

#include "trust/CountyLine.h"
#include "trust/SignedCard.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const CountyStatement* newestOf(const Evidence& known, const PublicKey& recovery)
{
    const CountyLine line(Anchor(Anchor::County{recovery}), {}, known);
    const auto is = [&](const CountyStatement& each) {
        return each.content().number == line.current() && line.judge(each).isGood();
    };
    const auto found = std::find_if(known.statements.begin(), known.statements.end(), is);
    return found == known.statements.end() ? nullptr : &*found;
}

qint64 lastSaidBy(const PublicKey& key, const std::vector<ChainEvent>& events)
{
    const DeviceId device = deviceOf(countyUser(), key);
    qint64 last = 0;
    for (const ChainEvent& event : events) {
        if (event.head().device == device && event.isSignedBy(key))
            last = std::max(last, event.head().counter);
    }
    return last;
}

} // namespace

Result<CountyAuthority> succeed(const Succession& wish, const Evidence& known)
{
    const CountyStatement* before = newestOf(known, wish.recovery.publicKey());
    if (!before)
        return fail(
            ErrorKind::NotFound,
            u"No county with this recovery key has opened spaces here, or two of its statements have one "
            "number; nothing was made."_s);
    const qint64 said = lastSaidBy(before->content().working, known.events);
    return CountyAuthority::succeed(*before, wish.lastEvent.value_or(said), wish.recovery);
}

Result<> checkNewest(const CountyAuthority& authority, const Evidence& known)
{
    const CountyStatement::Content& own = authority.statement().content();
    const CountyLine line(Anchor(Anchor::County{own.recovery}), {}, known);
    if (line.current() <= own.number)
        return {};
    return fail(
        ErrorKind::Precondition,
        u"This is a file of the county's key number %1, which was replaced: the county works with number %2."_s
            .arg(own.number)
            .arg(line.current()));
}

} // namespace shanke
