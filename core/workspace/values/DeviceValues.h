// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceCard.h"
#include "workspace/values/Delivery.h"

#include <QDateTime>
#include <QStringList>

namespace shanke {

// A device of the school, as a person sees it.
struct DeviceEntry
{
    // What it signs counts: Confirmed, and nothing else.
    enum class State {
        NotConfirmed,     // nobody vouches for it yet
        NeedsSecondVoice, // a leader's device, for which one more has to vouch
        Confirmed,
        Revoked,
    };

    DeviceCard card;
    State state = State::NotConfirmed;
    QStringList vouchers; // the names of those who vouch for it
    bool isThis = false;
    bool isOwn = false; // of the same person
    bool mayRevoke = false;
    bool mayVouch = false;                  // one more word of this person would count
    Delivery delivery = Delivery::OnlyHere; // of its card
    int waiting = 0; // documents it signed that are here and count for nothing until it is confirmed

    friend bool operator==(const DeviceEntry&, const DeviceEntry&) = default;
};

// A code with which one PC of somebody enters the school; told to nobody else, and kept nowhere.
struct GivenCodeWord
{
    QString code; // "K7M2P-X9Q4R"
    QDateTime until;
};

// Somebody of the school.
struct SchoolPerson
{
    UserId user;
    QString name;

    friend bool operator==(const SchoolPerson&, const SchoolPerson&) = default;
};

// Of a kind that only a newer program knows: kept and carried as it is, and shown as far as it says of itself.
struct NewerDocument
{
    DatabaseName database;
    DocId id;
    QString kind;           // the word in its id
    QString who;            // signed it, by the name on the roster; empty: it does not say
    QDateTime at;           // as it says; invalid: it does not
    bool isWaiting = false; // beside the database: nobody vouches for who signed it, or its place is not known
};

// What somebody brought that is not what the device it names has signed: it was not taken in.
struct CarriedRefusals
{
    QString carrier; // "school", "county", the device that made a stick, or an address
    QString name{};  // of the person whose device it is; empty: it is none that is known
    qint64 count = 0;
    bool isAtServer = false; // the school's server refused it, and nothing of it came here

    friend bool operator==(const CarriedRefusals&, const CarriedRefusals&) = default;
};

} // namespace shanke
