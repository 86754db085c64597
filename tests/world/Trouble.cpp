// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Trouble.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

QString Trouble::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return u"nothing"_s;
    case Kind::RequestLost:
        return u"the request is lost"_s;
    case Kind::AnswerLost:
        return u"the answer is lost"_s;
    case Kind::Stalled:
        return u"the request stands still"_s;
    case Kind::Repeated:
        return u"the request comes twice"_s;
    case Kind::Html:
        return u"a portal answers"_s;
    case Kind::HtmlAfter:
        return u"a portal answers after the server"_s;
    case Kind::HalfJson:
        return u"the answer is cut short"_s;
    case Kind::Status:
        return u"a gateway answers"_s;
    case Kind::SpoiledRow:
        return u"a row is spoiled"_s;
    case Kind::EarlierAnswer:
        return u"an earlier answer comes again"_s;
    }
    Q_UNREACHABLE();
}

} // namespace shanke::world
