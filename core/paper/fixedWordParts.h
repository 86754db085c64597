// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace shanke {

// The parts of a text document that say nothing of what it holds.

QByteArray contentTypesXml();
QByteArray packageRelationshipsXml();
QByteArray stylesXml();
QByteArray settingsXml();
QByteArray fontTableXml();
QByteArray numberingXml(); // list 1: bullets

// `members`: the XML of what is known about the document.
QByteArray corePropertiesXml(const QByteArray& members);
// `runs` stand in the one paragraph of the footer.
QByteArray footerXml(const QByteArray& runs);
QByteArray textRun(const QByteArray& escapedText);
// "PAGE", "NUMPAGES": shown as 1 until a program counts.
QByteArray countingField(const QByteArray& instruction);

} // namespace shanke
