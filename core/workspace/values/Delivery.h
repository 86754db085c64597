// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/StrongId.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace shanke {

// Where a document is, as far as this PC knows. Only a peer's checkpoint makes it more than OnlyHere.
enum class Delivery {
    OnlyHere,          // no server is set, or never tried
    WaitingForNetwork, // queued, the last try found no server
    WaitingForUpdate,  // the server is older and does not know this kind of document yet
    TakenAlong,        // on a stick for somebody; no server has said that it arrived
    Sending,           // a transfer is under way
    Unconfirmed,       // it has left, and counts for nobody until somebody confirms this PC
    AtSchool,          // the school's node has it
    AtCounty,          // the county platform has it
    Refused,           // the server did not take it, by a rule or over a fault; the reason is kept
    NotHere,           // somebody else has it and it could not be had; it is asked for again
};

// A line of "where is my work": everything that is not at the farthest place yet, and what just arrived.
struct DeliveryItem
{
    DatabaseName database;
    DocId id;
    QString title;
    Delivery delivery = Delivery::OnlyHere;
    // Hop by hop; nothing: there is no such server.
    std::optional<Delivery> atSchool;
    std::optional<Delivery> atCounty;
    QString reason; // of what was not taken or could not be had, as the other side said it
    qint64 bytes = 0;
    QDateTime updatedAt;

    friend bool operator==(const DeliveryItem&, const DeliveryItem&) = default;
};

// Where a database as a whole is: the least of its documents.
struct DatabaseDelivery
{
    DatabaseName database;
    Delivery delivery = Delivery::OnlyHere;
    qint64 documents = 0;
    int waiting = 0;
    int refused = 0;
    int owed = 0; // other debts
    int conflicts = 0;
    // Documents that this server has not confirmed, or refused; nothing: there is no such server.
    std::optional<int> schoolLacks;
    std::optional<int> countyLacks;
    // Why it cannot be opened here, or why the last exchange of it did not succeed.
    std::optional<Error> problem{};
};

} // namespace shanke
