// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>
#include <QUrl>

#include <optional>

// This PC as the school's server: what a person wants, and how it stands.
namespace shanke {

// Where the work of the school is carried on to, and who this PC is there.
struct ServingCounty
{
    QUrl address{}; // empty: nowhere
    QString user{};
    QString password{}; // of a wish; empty: the one that is kept
};

struct ServingWish
{
    bool isOn = false;
    quint16 port = 6984;
    ServingCounty county{};
};

struct ServingStatus
{
    enum class State { Off, Starting, On };

    State state = State::Off;
    quint16 port = 6984;
    QStringList addresses{}; // that other PCs can type
    QString code{};
    QString administrator{}; // NAME:PASSWORD while it serves, for setting up the school
    int clients = 0;         // PCs that are connected
    ServingCounty county{};  // without the password
    std::optional<QString>
        countyTrouble{};            // why the county is not reached; empty: it is; nothing: not known yet
    std::optional<Error> problem{}; // why it does not serve
};

} // namespace shanke
