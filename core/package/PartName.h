// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names of the parts of a package, which are addresses: compared without regard to case, separated by either
// slash, and relative to the part that names them.
namespace shanke {

// In the one form in which they are compared: "xl/worksheets/sheet1.xml".
QString normalPartName(const QString& name);
// What `target` means in the part `source`; never above the root of the package.
QString resolvedPartName(const QString& source, const QString& target);
// Where the relationships of `part` stand; of the package itself for an empty name.
QString relationshipsOf(const QString& part);

} // namespace shanke
