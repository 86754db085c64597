// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke::world {

// What befalls one request on its way, or its answer. Value.
struct Trouble
{
    enum class Kind {
        None,
        RequestLost, // the line is cut before all of it is there
        AnswerLost,  // the server has acted; the line is cut before the answer is here
        Stalled,    // the request stands still on its way; after a minute nobody waits for it, and it arrives
        Repeated,   // the server gets it twice
        Html,       // a portal answers with a page and 200, in place of the server
        HtmlAfter,  // the same when the server has acted
        HalfJson,   // a proxy cuts the text of the answer short
        Status,     // a gateway answers with the status of `parameter`
        SpoiledRow, // one row of the answer says that the server failed; so it did with that document
        EarlierAnswer // the answer to an earlier request of another kind is given for this one
    };

    Kind kind = Kind::None;
    int parameter = 0;

    static constexpr int Kinds = int(Kind::EarlierAnswer) + 1;
    static QString nameOf(Kind kind);
};

} // namespace shanke::world
