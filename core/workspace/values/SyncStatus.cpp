// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/SyncStatus.h"

namespace shanke {

namespace {

// Chinese text in JSON goes over the line compressed to about this share.
constexpr qint64 CompressedPercent = 45;

std::optional<std::chrono::seconds> timeFor(qint64 bytes, qint64 bytesASecond)
{
    if (bytesASecond <= 0)
        return std::nullopt;
    return std::chrono::seconds((bytes + bytesASecond - 1) / bytesASecond);
}

} // namespace

bool SyncStatus::isPastSchool() const
{
    return serverIsCounty && school.link != LinkState::NoServer && school.link != LinkState::Idle &&
           school.link != LinkState::Working;
}

bool SyncStatus::isOtherWaitingForPerson() const
{
    const LinkState other = at(serverIsCounty ? Hop::School : Hop::County).link;
    return other == LinkState::SignInNeeded || other == LinkState::UntrustedServer;
}

std::optional<std::chrono::seconds> SyncStatus::timeForTexts() const
{
    return timeFor(waitingBytes * CompressedPercent / 100, bytesASecond);
}

std::optional<std::chrono::seconds> SyncStatus::timeForFiles() const
{
    return timeFor(files.bytes, bytesASecond);
}

} // namespace shanke
