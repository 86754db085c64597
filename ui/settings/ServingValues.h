// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QStringList>

#include <optional>

// This PC as the school's server: what a person wants, and how it stands.
namespace shanke {

struct ServingWish
{
    bool isOn = false;
    quint16 port = 6984;
};

struct ServingStatus
{
    enum class State { Off, Starting, On };

    State state = State::Off;
    quint16 port = 6984;
    QStringList addresses{}; // that other PCs can type
    QString code{};
    QString administrator{};        // NAME:PASSWORD while it serves, for setting up the school
    int clients = 0;                // PCs that are connected
    std::optional<Error> problem{}; // why it does not serve
};

} // namespace shanke
