// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SealingKey.h"

#include <QJsonObject>

namespace shanke {

// How a key is made of a PIN or passphrase: Argon2id with a salt of its own, so that every guess costs what
// it costs here. 128 MiB and three passes: about a third of a second on a school's PC, and bearable on one
// with 4 GB. A value that may be used in any thread; derive() is not for the ui thread.
class WordStretching
{
public:
    static WordStretching make();
    // Damaged: no such thing, or of a size that would hold up this PC.
    static Result<WordStretching> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    // The same for every way in which an input method composes the characters. Precondition when this PC has
    // not enough memory free.
    Result<SealingKey> derive(const QString& words) const;

private:
    QByteArray m_salt;
    quint64 m_passes = 0;
    quint64 m_memory = 0; // bytes
};

} // namespace shanke
