// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/Home.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

std::optional<Home> homeOfUnknown(DatabaseKind database)
{
    switch (database) {
    case DatabaseKind::Space:
        return Home{database, Writers::Owner};
    case DatabaseKind::School:
        return Home{database, Writers::Staff, Keeping::OfParticipants};
    case DatabaseKind::Column:
        return Home{database, Writers::Curators, Keeping::CarriedOn};
    case DatabaseKind::County:
        return Home{database, Writers::Office, Keeping::HandedOn};
    case DatabaseKind::Desk:
    case DatabaseKind::Files:
        break;
    }
    return std::nullopt;
}

QString toWord(Writers writers)
{
    switch (writers) {
    case Writers::Owner:
        return u"owner"_s;
    case Writers::Staff:
        return u"staff"_s;
    case Writers::Leaders:
        return u"leaders"_s;
    case Writers::Deciders:
        return u"deciders"_s;
    case Writers::Inspectors:
        return u"inspectors"_s;
    case Writers::Node:
        return u"node"_s;
    case Writers::Curators:
        return u"curators"_s;
    case Writers::Research:
        return u"research"_s;
    case Writers::Office:
        return u"office"_s;
    case Writers::Administrator:
        return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(Keeping keeping)
{
    switch (keeping) {
    case Keeping::OfOwner:
        return u"of-owner"_s;
    case Keeping::OfParticipants:
        return u"of-participants"_s;
    case Keeping::HandedOn:
        return u"handed-on"_s;
    case Keeping::CarriedOn:
        return u"carried-on"_s;
    }
    Q_UNREACHABLE();
}

} // namespace shanke
