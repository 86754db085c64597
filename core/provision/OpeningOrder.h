// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/OneTimeCode.h"
#include "provision/Succession.h"
#include "provision/roster/CountyRoster.h"

namespace shanke {

// A server of a school, by the key that it shows at its start.
struct SchoolNode
{
    SchoolId school;
    PublicKey key;
};

// A server of a school that is believed no more: it was stolen, or somebody else had its key.
struct NodeEnd
{
    SchoolNode node;
    std::optional<qint64> lastEvent{}; // of what it said, the last that counts; none: all that is known
};

// The account with which a school's server signs in at the county, and the file for its password. A password
// that is there already stays, unless a new one is asked for.
struct AccountOrder
{
    enum class Password { AsItIs, Anew };

    SchoolId school;
    QString file;
    Password password = Password::AsItIs;
};

// A one-time code with which a PC of somebody enters their school.
struct CodeWish
{
    UserId user;
    OneTimeCode code;
    QDateTime until;
};

// What an administrator wants: the people of a roster file, and beside them the servers and PCs that they
// named after comparing. Nothing is taken that is not named here.
struct OpeningOrder
{
    CountyRoster roster;
    QString author{};                // the administrator
    std::vector<SchoolNode> nodes{}; // for the rosters of their schools
    std::vector<NodeEnd> ends{};
    std::vector<DeviceId> devices{}; // the county is to vouch for them
    std::vector<AccountOrder> accounts{};
    std::optional<Succession> succession{}; // in the place of an authority
    std::vector<CodeWish> codes{};          // the county is to give them
};

// "fxz=<64 hexadecimal characters>". InvalidInput, with a sentence.
Result<SchoolNode> nodeIn(const QString& text);
// The same, or with "@120" behind it: up to there it counts.
Result<NodeEnd> nodeEndIn(const QString& text);
// "fxz=FILE"; no number of a school with the sign in it can be named. InvalidInput, with a sentence, also
// when the file is that of something else; Precondition when it is there and the password is to be a new one.
Result<AccountOrder> accountIn(const QString& text, AccountOrder::Password password);
// A device as lists name it, "sh01:<64 hexadecimal characters>". InvalidInput, with a sentence.
Result<DeviceId> deviceIn(const QString& text);

} // namespace shanke
