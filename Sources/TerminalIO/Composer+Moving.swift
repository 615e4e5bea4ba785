/// Where keys move the cursor.
extension Composer {
  /// The place one character back, over the line's beginning; the first where there is none.
  func placeBefore(_ place: Place) -> Place {
    if place.offset > 0 { return Place(paragraph: place.paragraph, offset: place.offset - 1) }
    guard place.paragraph > 0 else { return place }
    let before = place.paragraph - 1
    return Place(paragraph: before, offset: paragraphs[before].glyphs.count)
  }

  /// The place one character on, over the line's end; the last where there is none.
  func placeAfter(_ place: Place) -> Place {
    if place.offset < paragraphs[place.paragraph].glyphs.count {
      return Place(paragraph: place.paragraph, offset: place.offset + 1)
    }
    guard place.paragraph < paragraphs.count - 1 else { return place }
    return Place(paragraph: place.paragraph + 1, offset: 0)
  }

  /// The beginning of the word the cursor is in or behind.
  var wordStart: Place {
    var place = cursor
    while place > Place(paragraph: 0, offset: 0), !isWordPart(before: place) {
      place = placeBefore(place)
    }
    while isWordPart(before: place) { place.offset -= 1 }
    return place
  }

  /// The end of the word the cursor is in or before.
  var wordEnd: Place {
    var place = cursor
    while place < end, !isWordPart(behind: place) { place = placeAfter(place) }
    while isWordPart(behind: place) { place.offset += 1 }
    return place
  }

  /// The beginning of what Ctrl-W takes: spaces and the word before them, or a newline.
  var blackWordStart: Place {
    guard cursor.offset > 0 else { return placeBefore(cursor) }
    var place = cursor
    while place.offset > 0, isSpace(place.offset - 1) { place.offset -= 1 }
    while place.offset > 0, !isSpace(place.offset - 1) { place.offset -= 1 }
    return place
  }

  /// The beginning of the cursor's row.
  var rowStart: Place {
    Place(paragraph: cursor.paragraph, offset: line.rowStarts[cursorRow.row])
  }

  /// The last place of the cursor's row.
  var rowEnd: Place {
    Place(paragraph: cursor.paragraph, offset: line.lastOffset(inRow: cursorRow.row))
  }

  /// The end of what Ctrl-K takes: the rest of the row without the space before the next
  /// word; at the end of a row all of the next one; at the end of a line its newline.
  var killEnd: Place {
    if isAtLineEnd { return placeAfter(cursor) }
    let row = cursorRow.row
    for index in row..<line.rowStarts.count {
      var offset = line.range(ofRow: index).upperBound
      if cursor.offset > 0, !isSpace(cursor.offset - 1), offset < line.glyphs.count {
        while offset > cursor.offset, isSpace(offset - 1) { offset -= 1 }
      }
      if offset > cursor.offset { return Place(paragraph: cursor.paragraph, offset: offset) }
    }
    return Place(paragraph: cursor.paragraph, offset: line.glyphs.count)
  }

  /// Moves by rows to the column that was first left.
  mutating func moveCursor(byRows count: Int) {
    let cell = wishedCell ?? cursorCell
    let row = row(cursorRow, movedBy: count)
    guard row != cursorRow else {
      // As everywhere: beyond the first and the last row it is the end of the page.
      cursor = count < 0 ? Place(paragraph: 0, offset: 0) : end
      return
    }
    cursor = Place(
      paragraph: row.paragraph,
      offset: paragraphs[row.paragraph].offset(inRow: row.row, cell: cell, cellCount: cellCount))
    wishedCell = cell
  }

  private func isSpace(_ offset: Int) -> Bool { line.glyphs[offset].traits.contains(.space) }

  private func isWordPart(before place: Place) -> Bool {
    place.offset > 0 && paragraphs[place.paragraph].glyphs[place.offset - 1].isWordPart
  }

  private func isWordPart(behind place: Place) -> Bool {
    let glyphs = paragraphs[place.paragraph].glyphs
    return place.offset < glyphs.count && glyphs[place.offset].isWordPart
  }
}
