// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperLanguage.h"
#include "paper/paperSheet.h"

#include <QJsonObject>

namespace shanke::test {

// As a school in China reads it: from the translations of the program.
const SheetLanguage& chinese();

// The fixture of a kind, as it is stored.
QJsonObject kindFixture(const QString& word);
QStringList allFixtureKinds();

// The fixture of a kind as `reader` gets it.
PaperSheet fixtureSheet(const QString& word, Reader reader = Reader::Self);
// Of a document that a test changed.
PaperSheet sheetOfDocument(const QJsonObject& document, Reader reader = Reader::Self);

} // namespace shanke::test
