// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "kind/AskedMember.h"
#include "kind/Fact.h"
#include "kind/Finding.h"
#include "kind/Home.h"
#include "kind/PlaceDescription.h"

#include <functional>

namespace shanke {

enum class Family {
    Record, // edited, merged, drafted, searched
    Event,  // written once and signed
};

class Record;

enum class Merging { Never, ByPlace };

// The page on which a person finds the records of a kind.
enum class ListPage {
    None,
    Preparing,
    Research,
    School,
};

// A field and where it stands; null where there is none.
struct FieldInPlace
{
    const PlaceDescription* place = nullptr;
    const FieldDescription* field = nullptr;
};

// What a kind of document is, said once. Whatever handles documents of many kinds asks their descriptions and
// names no kind. The word and the keys are fixed for ever once released; labels are English and translated in
// ui alone.
struct KindDescription
{
    QString word; // "plan": what stands before the first colon of an id
    const char* label = "";
    Family family = Family::Record;
    std::vector<Home> homes{}; // where it may lie; a new one is written into the first
    Merging merging = Merging::Never;
    ListPage page = ListPage::None;
    int schema = 1;                // the newest that this program knows
    bool isUrgent = false;         // other people wait for it: it goes before what else its database holds
    bool isHandedIn = false;       // laid on the desk for approval, with what belongs to it
    bool keepsProgramsOut = false; // it travels to many PCs and is opened there
    bool isOwedReceipt = false;    // the school's server signs that it took one in
    bool isAuthority = false; // says who may say what: a card, a roster, a statement. It stands in no chain
    bool isCopy = false;      // of what was signed elsewhere: nobody is its author, and its id names a school
    std::vector<AskedMember> asked{};       // what the rules of servers ask of an event beside its head
    std::vector<PlaceDescription> places{}; // in the order of print
    // The members with the id of the record that one of this kind is made for and handed in with, and of the
    // one that it is a part of. Empty: none.
    QString belongsTo{};
    QString partOf{};
    // What is odd about one of this kind, beside what its fields and places need.
    std::function<std::vector<Finding>(const Record&)> check{};
    // What it shows that somebody did. Nothing: it shows nothing.
    std::function<std::vector<Fact>(const Record&)> facts{};

    // An approver decides about it, or about what it belongs to.
    bool isDecidedAbout() const { return isHandedIn || !belongsTo.isEmpty(); }
    const PlaceDescription* place(const QString& placeKey) const;
    FieldInPlace fieldOf(FieldRole role) const;
    // What one of this kind is called by: the field that is its title, else the first line of the place that
    // it begins with.
    FieldInPlace title() const;
    const Home* home(platform::DatabaseKind database) const; // none: it does not belong there
    bool isSignedOnce() const { return family == Family::Event; }
};

// "plan": what stands before the first colon of an id; empty when there is none.
QString kindWordOf(const DocId& id);

} // namespace shanke
