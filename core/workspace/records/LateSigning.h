// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

class Databases;
class RecordSigner;
class WorkFile;
class WriteTransaction;

// Signs what was rewritten in a person's space before their key was known: when the name or the school was
// corrected. Noted in work.sqlite, so that a start where nothing was corrected looks at nothing. In the
// engine thread, once the key is known.
class LateSigning
{
public:
    static Result<> note(WriteTransaction& work);
    // By the notes of a folder that nobody works in; true where they cannot be read.
    static bool isDue(const QString& workFile);
    // Precondition: the key is not known yet.
    static Result<> run(WorkFile& file, RecordSigner& signer, const Databases& databases);
};

} // namespace shanke
